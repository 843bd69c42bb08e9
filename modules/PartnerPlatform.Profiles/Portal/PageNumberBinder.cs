using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>Reads the number of a page: one that is too large for a number stands for the last page.</summary>
public sealed class PageNumberBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var text = bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue?.Trim();
        if (!string.IsNullOrEmpty(text) && text.All(char.IsAsciiDigit))
        {
            var number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : int.MaxValue;
            bindingContext.Result = ModelBindingResult.Success(number);
        }

        return Task.CompletedTask;
    }
}
