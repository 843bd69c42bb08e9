using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the models of all views of fields have in common.</summary>
internal class FieldViewModel<TField>
    where TField : ContentField
{
    [BindNever]
    [ValidateNever]
    public TField Field { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public void Fill(TField field, BuildFieldDisplayContext context)
    {
        Field = field;
        Part = context.ContentPart;
        PartFieldDefinition = context.PartFieldDefinition;
    }

    public void Fill(TField field, BuildFieldEditorContext context)
    {
        Field = field;
        Part = context.ContentPart;
        PartFieldDefinition = context.PartFieldDefinition;
    }
}
