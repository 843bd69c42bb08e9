using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Scripting;

namespace OrchardCore.Recipes;

/// <summary>The function <c>variables(name)</c>; a variable is evaluated when it is first read.</summary>
internal sealed class VariablesMethodProvider : IGlobalMethodProvider
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly JsonObject _variables;
    private readonly RecipeDescriptor _recipe;
    private readonly IReadOnlyList<IGlobalMethodProvider> _methods;

    public VariablesMethodProvider(JsonObject variables, RecipeDescriptor recipe, IReadOnlyList<IGlobalMethodProvider> methods)
    {
        _variables = variables;
        _recipe = recipe;
        _methods = methods;
    }

    public IEnumerable<GlobalMethod> GetMethods() =>
    [
        new() { Name = "variables", Method = services => (Func<string, string>)(name => GetValue(services, name)) },
    ];

    private string GetValue(IServiceProvider services, string name)
    {
        if (_values.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_variables[name] is not { } variable)
        {
            throw new InvalidOperationException($"The recipe '{_recipe.Name}' has no variable '{name}'.");
        }

        var scripts = new RecipeScripts(
            services.GetRequiredService<IScriptingManager>(),
            _recipe.FileProvider,
            _recipe.BasePath,
            _methods);

        return _values[name] = scripts.Evaluate(variable.ToString());
    }
}
