using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The result of checking an item.</summary>
public class ContentValidateResult
{
    private readonly List<ValidationResult> _errors = [];

    /// <summary>The errors found.</summary>
    public IReadOnlyList<ValidationResult> Errors => _errors;

    /// <summary>Whether no error was found.</summary>
    public bool Succeeded { get; set; } = true;

    /// <summary>Adds an error.</summary>
    /// <param name="error">The error.</param>
    public void Fail(ValidationResult error)
    {
        Succeeded = false;
        _errors.Add(error);
    }
}
