namespace OrchardCore.Entities;

/// <summary>Makes unique identifiers of 26 characters.</summary>
public class DefaultIdGenerator : IIdGenerator
{
    /// <summary>Creates the generator.</summary>
    public DefaultIdGenerator()
    {
    }

    /// <inheritdoc/>
    public string GenerateUniqueId() => IdGenerator.GenerateId();
}
