using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Adds errors to the result of checking a field.</summary>
public static class ValidateFieldContentContextExtensions
{
    /// <summary>Adds an error.</summary>
    /// <param name="context">The context.</param>
    /// <param name="error">The error, with member names as they are.</param>
    public static void Fail(this ValidateContentFieldContext context, ValidationResult error)
        => context.ContentValidateResult.Fail(error);

    /// <summary>Adds an error of a property of the field.</summary>
    /// <param name="context">The context.</param>
    /// <param name="errorMessage">The message.</param>
    /// <param name="propertyName">The property of the field; the names of part and field are put in front.</param>
    public static void Fail(this ValidateContentFieldContext context, string errorMessage, string propertyName)
        => context.ContentValidateResult.Fail(
            new ValidationResult(errorMessage, [$"{context.PartName}.{context.ContentPartFieldDefinition.Name}.{propertyName}"]));
}
