namespace OrchardCore.ContentManagement;

/// <summary>A part of a content item; the base of typed parts.</summary>
public class ContentPart : ContentElement
{
}
