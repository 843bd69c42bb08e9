using OrchardCore.Scripting;

namespace OrchardCore.Recipes;

/// <summary>The function <c>parameters(name)</c>.</summary>
internal sealed class ParametersMethodProvider : IGlobalMethodProvider
{
    private readonly GlobalMethod[] _methods;

    public ParametersMethodProvider(IDictionary<string, object> environment) =>
        _methods =
        [
            new()
            {
                Name = "parameters",
                Method = _ => (Func<string, object?>)(name => environment.TryGetValue(name, out var value) ? value : null),
            },
        ];

    public IEnumerable<GlobalMethod> GetMethods() => _methods;
}
