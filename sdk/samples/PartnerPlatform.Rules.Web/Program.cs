using System.Globalization;
using PartnerPlatform.Rules;

var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();

app.MapPost("/addresses/check", (PostalAddress address, HttpRequest request) =>
    Answer(AddressRules.Evaluate(address, AddressKind.Legal, CountryDirectory.Default), request));

app.MapPost("/support-profiles/check", (SupportProfile profile, CountryCode? country, HttpRequest request) =>
    Answer(SupportProfileRules.Evaluate(profile, new SupportContext { TenantCountry = country ?? default }, CountryDirectory.Default), request));

app.MapGet("/countries", (HttpRequest request) =>
{
    var culture = GetCulture(request);
    return CountryDirectory.Default.SortedByName(culture).Select(c => new { code = c.Code.Value, name = c.GetName(culture) });
});

app.Run();

static IResult Answer(RuleResult result, HttpRequest request)
{
    var culture = GetCulture(request);
    return Results.Json(
        result.All.Select(v => new { ruleId = v.Id.Value, v.Field, severity = v.Severity.ToString(), message = v.Format(culture), remedy = v.Remedy?.Format(culture) }),
        statusCode: result.HttpStatus);
}

static CultureInfo GetCulture(HttpRequest request) =>
    CultureInfo.GetCultureInfo(RuleCulture.GetFallback(request.GetTypedHeaders().AcceptLanguage.FirstOrDefault()?.Value.Value));
