using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.RecipeSteps;

/// <summary>
/// Creates users of partner accounts and of the host. A user without a password in the recipe gets a random one,
/// which is printed to the console this one time and kept nowhere.
/// </summary>
public sealed class PartnerUsersStep : NamedRecipeStepHandler
{
    private readonly IUserService _userService;
    private readonly IStringLocalizer S;

    public PartnerUsersStep(IUserService userService, IStringLocalizer<PartnerUsersStep> localizer)
        : base("PartnerUsers")
    {
        _userService = userService;
        S = localizer;
    }

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var entry in context.Step["Users"] as JsonArray ?? [])
        {
            var model = entry.Deserialize<PartnerUserEntry>();
            if (model is null || string.IsNullOrEmpty(model.UserName))
            {
                context.Errors.Add(S["A partner user needs a user name."]);
            }
            else if (await _userService.GetUserAsync(model.UserName) is null)
            {
                await CreateAsync(model, context);
            }
        }
    }

    private async Task CreateAsync(PartnerUserEntry model, RecipeExecutionContext context)
    {
        var user = new User
        {
            UserName = model.UserName!,
            Email = model.Email ?? string.Empty,
            EmailConfirmed = true,
            IsEnabled = true,
            RoleNames = [.. model.RoleNames],
        };
        if (!string.IsNullOrEmpty(model.AccountId))
        {
            user.Put(new PartnerMembership { AccountId = model.AccountId });
        }

        var isGenerated = string.IsNullOrEmpty(model.Password);
        var password = isGenerated ? GeneratePassword() : model.Password!;
        var created = await _userService.CreateUserAsync(user, password, (_, message) => context.Errors.Add($"{model.UserName}: {message}"));
        if (created is not null)
        {
            var secret = isGenerated ? password : "(as configured)";
            Console.WriteLine($"{string.Join(", ", model.RoleNames),-20} {model.UserName,-20} password: {secret}");
        }
    }

    private static string GeneratePassword() => $"Pp1!{RandomNumberGenerator.GetHexString(16, lowercase: true)}";
}
