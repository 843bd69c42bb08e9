using OrchardCore.Entities;

namespace OrchardCore.Setup.Services;

internal sealed class SetupUserIdGenerator(IIdGenerator generator) : ISetupUserIdGenerator
{
    public string GenerateUniqueId() => generator.GenerateUniqueId();
}
