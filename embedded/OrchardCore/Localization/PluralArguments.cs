namespace OrchardCore.Localization;

internal static class PluralArguments
{
    public static object[] Create(int count, string[] forms, object[] arguments) =>
        [new PluralizationArgument { Count = count, Forms = forms, Arguments = [count, .. arguments] }];
}
