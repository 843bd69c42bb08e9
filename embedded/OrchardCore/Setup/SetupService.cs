using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Events;

namespace OrchardCore.Setup.Services;

internal sealed class SetupService(
    IShellHost shellHost,
    IShellContextFactory shellContextFactory,
    IHostEnvironment environment,
    IHostApplicationLifetime applicationLifetime,
    IEnumerable<IRecipeHarvester> recipeHarvesters,
    ISetupUserIdGenerator userIdGenerator,
    IDbConnectionValidator connectionValidator,
    IHttpContextAccessor httpContextAccessor,
    IStringLocalizer<SetupService> localizer,
    ILogger<SetupService> logger) : ISetupService
{
    private const string DefaultDatabaseName = "OrchardCore.db";

    private readonly IStringLocalizer S = localizer;

    public async Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();

        foreach (var harvester in recipeHarvesters)
        {
            recipes.AddRange((await harvester.HarvestRecipesAsync()).Where(recipe => recipe.IsSetupRecipe));
        }

        return recipes.DistinctBy(recipe => recipe.Name, StringComparer.OrdinalIgnoreCase);
    }

    public async Task<string?> SetupAsync(SetupContext context)
    {
        var initialState = context.ShellSettings.State;
        string? executionId = null;

        try
        {
            executionId = await SetupCoreAsync(context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The setup of the tenant '{Tenant}' failed.", context.ShellSettings.Name);
            context.Errors.TryAdd(string.Empty, S["The setup failed. The log of the application says why."]);
        }

        if (context.Errors.Count > 0)
        {
            context.ShellSettings.State = initialState;
            await shellHost.ReloadShellContextAsync(context.ShellSettings, eventSource: false);

            return null;
        }

        return executionId;
    }

    private async Task<string?> SetupCoreAsync(SetupContext context)
    {
        context.Properties[SetupConstants.AdminUserId] = userIdGenerator.GenerateUniqueId();
        httpContextAccessor.HttpContext?.Features.Set(new RecipeEnvironmentFeature { Properties = context.Properties });

        // From here on other requests to the tenant are told to come back later.
        context.ShellSettings.AsInitializing();
        var shellSettings = CreateSettings(context);

        if (!await ValidateDatabaseAsync(context, shellSettings))
        {
            return null;
        }

        var executionId = Guid.NewGuid().ToString("n");

        if (!await RunRecipeAsync(context, shellSettings, executionId) || !await RunHandlersAsync(context, shellSettings))
        {
            return null;
        }

        await shellHost.UpdateShellSettingsAsync(shellSettings.AsRunning());
        await (await shellHost.GetScopeAsync(shellSettings.Name)).UsingAsync(async scope =>
        {
            foreach (var handler in scope.ServiceProvider.GetServices<ISetupEventHandler>())
            {
                await handler.SucceededAsync();
            }
        });

        return executionId;
    }

    private static ShellSettings CreateSettings(SetupContext context)
    {
        var settings = new ShellSettings(context.ShellSettings);

        if (string.IsNullOrWhiteSpace(settings["DatabaseProvider"]))
        {
            settings["DatabaseProvider"] = Get(context, SetupConstants.DatabaseProvider);
            settings["ConnectionString"] = Get(context, SetupConstants.DatabaseConnectionString);
            settings["TablePrefix"] = Get(context, SetupConstants.DatabaseTablePrefix);
            settings["Schema"] = Get(context, SetupConstants.DatabaseSchema);
        }

        if (string.IsNullOrWhiteSpace(settings["DatabaseName"]))
        {
            settings["DatabaseName"] = Get(context, SetupConstants.DatabaseName) ?? DefaultDatabaseName;
        }

        return settings.ConfigureDatabaseTableOptions();
    }

    private async Task<bool> ValidateDatabaseAsync(SetupContext context, ShellSettings shellSettings)
    {
        var error = await connectionValidator.ValidateAsync(new DbConnectionValidatorContext(shellSettings)) switch
        {
            DbConnectionValidatorResult.NoProvider => S["DatabaseProvider setting is required."],
            DbConnectionValidatorResult.UnsupportedProvider => S["The provided database provider is not supported."],
            DbConnectionValidatorResult.InvalidConnection => S["The provided connection string is invalid or server is unreachable."],
            DbConnectionValidatorResult.InvalidCertificate => S["The security certificate on the server is from a non-trusted source (the certificate issuing authority isn't listed as a trusted authority in Trusted Root Certification Authorities on the client machine)."],
            DbConnectionValidatorResult.DocumentTableFound => S["The provided database, table prefix and schema are already in use."],
            _ => null,
        };

        if (error is not null)
        {
            context.Errors.Add(string.Empty, error);
        }

        return error is null;
    }

    private async Task<bool> RunRecipeAsync(SetupContext context, ShellSettings shellSettings, string executionId)
    {
        var descriptor = new ShellDescriptor { Features = [.. GetFeatures(context).Select(id => new ShellFeature(id))] };

        await using var shellContext = await shellContextFactory.CreateDescribedContextAsync(shellSettings, descriptor);

        await (await shellContext.CreateScopeAsync()).UsingServiceScopeAsync(async scope =>
        {
            var descriptors = scope.ServiceProvider.GetRequiredService<IShellDescriptorManager>();
            await descriptors.UpdateShellDescriptorAsync(0, shellContext.Blueprint.Descriptor.Features);
            await scope.ServiceProvider.GetRequiredService<IDocumentStore>().CommitAsync();
        });

        // The host still has the shell that shows the setup page; the next scope gets one with the stored features.
        await shellHost.ReleaseShellContextAsync(shellSettings, eventSource: false);

        try
        {
            await (await shellContext.CreateScopeAsync()).UsingServiceScopeAsync(scope =>
                scope.ServiceProvider.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
                    executionId, context.Recipe, context.Properties, applicationLifetime.ApplicationStopping));
        }
        catch (RecipeExecutionException exception)
        {
            var errors = string.Join(' ', exception.StepResult.Errors);
            context.Errors.Add(string.Empty, S["The step '{0}' of the recipe failed: {1}", exception.StepResult.StepName, errors]);
        }

        return context.Errors.Count == 0;
    }

    private async Task<bool> RunHandlersAsync(SetupContext context, ShellSettings shellSettings)
    {
        await (await shellHost.GetScopeAsync(shellSettings)).UsingAsync(async scope =>
        {
            var handlers = scope.ServiceProvider.GetServices<ISetupEventHandler>().ToArray();

            foreach (var handler in handlers)
            {
                await handler.SetupAsync(context);
            }

            if (context.Errors.Count == 0)
            {
                return;
            }

            foreach (var handler in handlers)
            {
                await handler.FailedAsync(context);
            }
        });

        return context.Errors.Count == 0;
    }

    private IEnumerable<string> GetFeatures(SetupContext context) =>
        new[] { environment.ApplicationName, "OrchardCore.Features", "OrchardCore.Scripting", "OrchardCore.Recipes" }
            .Concat(context.EnabledFeatures ?? [])
            .Distinct();

    private static string? Get(SetupContext context, string name) =>
        context.Properties.TryGetValue(name, out var value) ? value?.ToString() : null;
}
