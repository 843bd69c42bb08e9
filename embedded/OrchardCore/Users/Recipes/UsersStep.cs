using System.Text.Json;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardCore.Users.Recipes;

/// <summary>Stores users as they are given, without user events.</summary>
internal sealed class UsersStep : NamedRecipeStepHandler
{
    private readonly ISession _session;

    public UsersStep(ISession session)
        : base("Users")
    {
        _session = session;
    }

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.Deserialize<UsersStepModel>(JOptions.Default);

        foreach (var entry in model?.Users ?? [])
        {
            if (string.IsNullOrWhiteSpace(entry.UserName))
            {
                continue;
            }

            var userId = entry.UserId;
            var user = await _session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync()
                ?? new User { UserId = userId! };

            user.UserName = entry.UserName;
            user.Email = entry.Email;
            user.PasswordHash = entry.PasswordHash;
            user.EmailConfirmed = entry.EmailConfirmed;
            user.IsEnabled = entry.IsEnabled;
            user.NormalizedEmail = entry.NormalizedEmail;
            user.NormalizedUserName = entry.NormalizedUserName;
            user.SecurityStamp = entry.SecurityStamp;
            user.ResetToken = entry.ResetToken;
            user.PhoneNumber = entry.PhoneNumber;
            user.PhoneNumberConfirmed = entry.PhoneNumberConfirmed;
            user.TwoFactorEnabled = entry.TwoFactorEnabled;
            user.IsLockoutEnabled = entry.IsLockoutEnabled;
            user.AccessFailedCount = entry.AccessFailedCount;
            user.RoleNames = entry.RoleNames;

            await _session.SaveAsync(user);
        }
    }
}
