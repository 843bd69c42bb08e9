using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Scripting;

namespace OrchardCore.Recipes.Services;

internal sealed class RecipeExecutor(
    IShellHost shellHost,
    ShellSettings shellSettings,
    IEnumerable<IRecipeEventHandler> eventHandlers,
    ILogger<RecipeExecutor> logger) : IRecipeExecutor
{
    public async Task<string> ExecuteAsync(
        string executionId,
        RecipeDescriptor recipeDescriptor,
        IDictionary<string, object> environment,
        CancellationToken cancellationToken)
    {
        await eventHandlers.InvokeAsync(
            (handler, id, descriptor) => handler.RecipeExecutingAsync(id, descriptor), executionId, recipeDescriptor, logger);

        try
        {
            await ExecuteStepsAsync(executionId, recipeDescriptor, environment, cancellationToken);
        }
        catch
        {
            await eventHandlers.InvokeAsync(
                (handler, id, descriptor) => handler.ExecutionFailedAsync(id, descriptor), executionId, recipeDescriptor, logger);

            throw;
        }

        await eventHandlers.InvokeAsync(
            (handler, id, descriptor) => handler.RecipeExecutedAsync(id, descriptor), executionId, recipeDescriptor, logger);

        return executionId;
    }

    private async Task ExecuteStepsAsync(
        string executionId,
        RecipeDescriptor recipe,
        IDictionary<string, object> environment,
        CancellationToken cancellationToken)
    {
        var content = await RecipeFile.LoadAsync(recipe.RecipeFileInfo, cancellationToken);
        var methods = CreateMethods(recipe, content?["variables"] as JsonObject, environment);

        foreach (var step in (content?["steps"] as JsonArray ?? []).OfType<JsonObject>())
        {
            cancellationToken.ThrowIfCancellationRequested();

            var context = new RecipeExecutionContext
            {
                ExecutionId = executionId,
                Environment = environment,
                Name = step["name"]?.ToString() ?? string.Empty,
                Step = step,
                RecipeDescriptor = recipe,
            };

            if (context.Name.Length == 0)
            {
                continue;
            }

            await ExecuteStepAsync(context, methods);

            foreach (var innerRecipe in context.InnerRecipes ?? [])
            {
                await ExecuteAsync(executionId, innerRecipe, environment, cancellationToken);
            }
        }
    }

    private static List<IGlobalMethodProvider> CreateMethods(
        RecipeDescriptor recipe, JsonObject? variables, IDictionary<string, object> environment)
    {
        var methods = new List<IGlobalMethodProvider>
        {
            new ParametersMethodProvider(environment),
            new ConfigurationMethodProvider(),
        };

        methods.Add(new VariablesMethodProvider(variables ?? [], recipe, methods));

        return methods;
    }

    private async Task ExecuteStepAsync(RecipeExecutionContext context, IReadOnlyList<IGlobalMethodProvider> methods)
    {
        var result = new RecipeStepResult { StepName = context.Name };

        try
        {
            if (context.RecipeDescriptor.RequireNewScope)
            {
                // A step may have changed the features: the next one needs the shell that has them.
                var scope = await shellHost.GetScopeAsync(shellSettings);
                await scope.UsingAsync(inner => HandleStepAsync(inner.ServiceProvider, context, methods));
            }
            else
            {
                await HandleStepAsync(ShellScope.Services, context, methods);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The step '{Step}' of the recipe '{Recipe}' failed.", context.Name, context.RecipeDescriptor.Name);
            result.Errors = context.Errors.Count > 0 ? [.. context.Errors] : [exception.Message];

            throw new RecipeExecutionException(exception, result);
        }

        if (context.Errors.Count > 0)
        {
            logger.LogError("The step '{Step}' of the recipe '{Recipe}' failed: {Errors}", context.Name, context.RecipeDescriptor.Name, context.Errors);
            result.IsCompleted = true;
            result.Errors = [.. context.Errors];

            throw new RecipeExecutionException(result);
        }
    }

    private async Task HandleStepAsync(IServiceProvider services, RecipeExecutionContext context, IReadOnlyList<IGlobalMethodProvider> methods)
    {
        var recipe = context.RecipeDescriptor;
        var scripts = new RecipeScripts(
            services.GetRequiredService<IScriptingManager>(),
            recipe.FileProvider,
            recipe.BasePath,
            methods);

        context.Step = (JsonObject)(await scripts.EvaluateAsync(context.Step))!;

        var handlers = services.GetServices<IRecipeEventHandler>().ToArray();
        await handlers.InvokeAsync((handler, step) => handler.RecipeStepExecutingAsync(step), context, logger);

        foreach (var stepHandler in services.GetServices<IRecipeStepHandler>())
        {
            await stepHandler.ExecuteAsync(context);
        }

        if (context.Errors.Count == 0)
        {
            await handlers.InvokeAsync((handler, step) => handler.RecipeStepExecutedAsync(step), context, logger);
        }
    }
}
