namespace OrchardCore.ContentFields.ViewModels;

/// <summary>An item or user chosen in a picker.</summary>
internal sealed record PickedEntry(string Id, string DisplayText, bool IsActive);
