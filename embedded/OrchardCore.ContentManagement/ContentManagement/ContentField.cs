namespace OrchardCore.ContentManagement;

/// <summary>A field of a content part; the base of typed fields.</summary>
public class ContentField : ContentElement
{
}
