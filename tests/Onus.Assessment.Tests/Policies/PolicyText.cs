namespace Onus.Assessment.Tests.Policies;

/// <summary>Policies as the catalogue's conditions write them.</summary>
internal static class PolicyText
{
    /// <summary>A policy of one statement that allows everybody under one condition.</summary>
    /// <param name="value">The value, as an expression.</param>
    public static string ForEverybody(string test, string key, string value) => Of($"Effect = \"Allow\", Principal = \"*\", Action = \"s3:GetObject\", Condition = {{\"{test}\" = {{\"{key}\" = {value}}}}}");

    /// <summary>A policy of one statement.</summary>
    /// <param name="members">What stands in the statement.</param>
    public static string Of(string members) => $"{{Statement = {{{members}}}}}";
}
