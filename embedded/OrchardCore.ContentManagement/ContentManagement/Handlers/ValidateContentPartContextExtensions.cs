using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Adds errors to the result of checking a part.</summary>
public static class ValidateContentPartContextExtensions
{
    /// <summary>Adds an error.</summary>
    /// <param name="context">The context.</param>
    /// <param name="error">The error, with member names as they are.</param>
    public static void Fail(this ValidateContentPartContext context, ValidationResult error)
        => context.ContentValidateResult.Fail(error);

    /// <summary>Adds an error of a property of the part.</summary>
    /// <param name="context">The context.</param>
    /// <param name="errorMessage">The message.</param>
    /// <param name="propertyName">The property of the part; its attached name is put in front.</param>
    public static void Fail(this ValidateContentPartContext context, string errorMessage, string propertyName)
        => context.ContentValidateResult.Fail(
            new ValidationResult(errorMessage, [$"{context.ContentTypePartDefinition.Name}.{propertyName}"]));
}
