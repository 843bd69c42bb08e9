using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Adds errors to the result of checking an item.</summary>
public static class ValidateContentContextExtensions
{
    /// <summary>Adds an error.</summary>
    /// <param name="context">The context.</param>
    /// <param name="error">The error.</param>
    public static void Fail(this ValidateContentContext context, ValidationResult error)
        => context.ContentValidateResult.Fail(error);

    /// <summary>Adds an error.</summary>
    /// <param name="context">The context.</param>
    /// <param name="errorMessage">The message.</param>
    /// <param name="memberNames">The members in error.</param>
    public static void Fail(this ValidateContentContext context, string errorMessage, params string[] memberNames)
        => context.ContentValidateResult.Fail(new ValidationResult(errorMessage, memberNames));
}
