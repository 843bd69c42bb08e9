namespace PartnerPlatform.Modules.Tests;

/// <summary>Tests that change the sample partners of the shared host or read what is changed: one after the other.</summary>
[CollectionDefinition]
public sealed class SamplePartners
{
}
