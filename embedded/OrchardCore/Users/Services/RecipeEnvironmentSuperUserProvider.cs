using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace OrchardCore.Users.Services;

internal sealed class RecipeEnvironmentSuperUserProvider : IRecipeEnvironmentProvider
{
    private readonly ISiteService _siteService;
    private readonly IServiceProvider _serviceProvider;

    public RecipeEnvironmentSuperUserProvider(ISiteService siteService, IServiceProvider serviceProvider)
    {
        _siteService = siteService;
        _serviceProvider = serviceProvider;
    }

    public int Order => 0;

    public async Task PopulateEnvironmentAsync(IDictionary<string, object> environment)
    {
        var superUser = (await _siteService.GetSiteSettingsAsync()).SuperUser;

        // During setup the user doesn't exist yet, and the environment has the values already.
        if (!string.IsNullOrEmpty(superUser)
            && await _serviceProvider.GetRequiredService<IUserService>().GetUserByUniqueIdAsync(superUser) is { } user)
        {
            environment[SetupConstants.AdminUserId] = superUser;
            environment[SetupConstants.AdminUsername] = user.UserName;
        }
    }
}
