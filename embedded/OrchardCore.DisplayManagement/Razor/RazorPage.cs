namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Base of views without a model type.</summary>
public abstract class RazorPage : RazorPage<dynamic>;
