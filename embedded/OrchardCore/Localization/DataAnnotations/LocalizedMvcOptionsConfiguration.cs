using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace OrchardCore.Localization.DataAnnotations;

/// <summary>Gives translations to the messages that ASP.NET Core itself makes in model binding and validation.</summary>
internal sealed class LocalizedMvcOptionsConfiguration(IStringLocalizerFactory factory) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var localizer = factory.Create(typeof(LocalizedMvcOptionsConfiguration));
        var messages = options.ModelBindingMessageProvider;

        messages.SetAttemptedValueIsInvalidAccessor((value, field) => localizer["The value '{0}' is not valid for {1}.", value, field]);
        messages.SetMissingBindRequiredValueAccessor(field => localizer["A value for '{0}' is missing.", field]);
        messages.SetMissingKeyOrValueAccessor(() => localizer["A value is required."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => localizer["The request needs a body."]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => localizer["The value '{0}' is not valid.", value]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => localizer["The value is not valid."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => localizer["The value must be a number."]);
        messages.SetUnknownValueIsInvalidAccessor(field => localizer["The value is not valid for {0}.", field]);
        messages.SetValueIsInvalidAccessor(value => localizer["The value '{0}' is not valid.", value]);
        messages.SetValueMustBeANumberAccessor(field => localizer["The field {0} must be a number.", field]);
        messages.SetValueMustNotBeNullAccessor(value => localizer["The value '{0}' is not valid.", value]);

        options.ModelMetadataDetailsProviders.Add(new LocalizedValidationMetadataProvider());
    }
}
