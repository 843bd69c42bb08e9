using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace OrchardCore.Localization.DataAnnotations;

/// <summary>Writes out the default messages of validation attributes, because MVC translates only messages that are set.</summary>
internal sealed class LocalizedValidationMetadataProvider : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var metadata in context.ValidationMetadata.ValidatorMetadata)
        {
            if (metadata is ValidationAttribute { ErrorMessage: null, ErrorMessageResourceName: null } attribute
                && GetDefaultMessage(attribute) is { } message)
            {
                attribute.ErrorMessage = message;
            }
        }
    }

    private static string? GetDefaultMessage(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "The {0} field is required.",
        EmailAddressAttribute => "The {0} field is not a valid e-mail address.",
        PhoneAttribute => "The {0} field is not a valid phone number.",
        UrlAttribute => "The {0} field is not a valid fully-qualified http, https, or ftp URL.",
        CompareAttribute => "'{0}' and '{1}' do not match.",
        RangeAttribute => "The field {0} must be between {1} and {2}.",
        RegularExpressionAttribute => "The field {0} must match the regular expression '{1}'.",
        StringLengthAttribute { MinimumLength: > 0 } =>
            "The field {0} must be a string with a minimum length of {2} and a maximum length of {1}.",
        StringLengthAttribute => "The field {0} must be a string with a maximum length of {1}.",
        MaxLengthAttribute => "The field {0} must be a string or array type with a maximum length of '{1}'.",
        MinLengthAttribute => "The field {0} must be a string or array type with a minimum length of '{1}'.",
        _ => null,
    };
}
