namespace PartnerPlatform.Modules.Tests;

/// <summary>Tests that measure memory, with no others beside them.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class MemoryCollection
{
}
