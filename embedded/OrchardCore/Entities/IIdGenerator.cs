namespace OrchardCore.Entities;

/// <summary>Makes unique identifiers.</summary>
public interface IIdGenerator
{
    /// <summary>Makes an identifier of 26 characters.</summary>
    string GenerateUniqueId();
}
