using OrchardCore.ContentManagement;

namespace PartnerPlatform.Content.Tests;

public sealed class HelloPart : ContentPart
{
    public string? Greeting { get; set; }

    public int Times { get; set; }

    public string[] Tags { get; set; } = [];
}
