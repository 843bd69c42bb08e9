using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Scripting;

namespace OrchardCore.Entities.Scripting;

/// <summary>The function <c>uuid</c>.</summary>
internal sealed class IdGeneratorMethod : IGlobalMethodProvider
{
    private static readonly GlobalMethod[] _methods =
    [
        new()
        {
            Name = "uuid",
            Method = services => (Func<string>)(() => services.GetRequiredService<IIdGenerator>().GenerateUniqueId()),
        },
    ];

    public IEnumerable<GlobalMethod> GetMethods() => _methods;
}
