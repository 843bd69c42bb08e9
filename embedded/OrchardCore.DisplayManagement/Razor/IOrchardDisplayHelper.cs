namespace OrchardCore.DisplayManagement.Razor;

/// <summary>What helpers in views start from.</summary>
public interface IOrchardDisplayHelper : IOrchardHelper
{
    /// <summary>Renders shapes.</summary>
    IDisplayHelper DisplayHelper { get; }
}
