namespace OrchardCore.Settings.ViewModels;

internal sealed class AdminIndexViewModel
{
    public required string GroupId { get; init; }

    public required object Shape { get; init; }
}
