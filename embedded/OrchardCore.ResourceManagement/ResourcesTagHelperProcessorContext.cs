namespace OrchardCore.ResourceManagement;

/// <summary>What a <c>resources</c> tag asks for.</summary>
/// <param name="Type">What to write.</param>
/// <param name="Writer">Where to write.</param>
public record class ResourcesTagHelperProcessorContext(ResourceTagType Type, TextWriter Writer);
