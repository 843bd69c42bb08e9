namespace PartnerPlatform.Testing;

/// <summary>A running portal.</summary>
public interface IPortal
{
    /// <summary>Where it listens.</summary>
    Uri Address { get; }
}
