namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>The updater of the current request.</summary>
public interface IUpdateModelAccessor
{
    /// <summary>The updater; one that binds nothing outside of actions.</summary>
    IUpdateModel ModelUpdater { get; set; }
}
