using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.Mvc.ModelBinding;

/// <summary>Adds errors to a model state.</summary>
public static class ModelStateDictionaryExtensions
{
    /// <summary>Adds an error of a field below a prefix.</summary>
    public static void AddModelError(this ModelStateDictionary modelState, string prefix, string key, string errorMessage)
        => modelState.AddModelError(Join(prefix, key), errorMessage);

    /// <summary>Adds the errors of a validation.</summary>
    public static void BindValidationResults(this ModelStateDictionary modelState, string prefix, IEnumerable<ValidationResult>? validationResults)
    {
        if (validationResults is not null)
        {
            foreach (var result in validationResults)
            {
                modelState.BindValidationResult(prefix, result);
            }
        }
    }

    /// <summary>Adds an error of a validation, once for each of its members.</summary>
    public static void BindValidationResult(this ModelStateDictionary modelState, string prefix, ValidationResult item)
    {
        var message = item.ErrorMessage ?? "";
        var any = false;
        foreach (var member in item.MemberNames)
        {
            any = true;
            modelState.AddModelError(Join(prefix, member), message);
        }

        if (!any)
        {
            modelState.AddModelError(prefix, message);
        }
    }

    private static string Join(string prefix, string key) => string.IsNullOrEmpty(prefix) ? key : $"{prefix}.{key}";
}
