namespace Onus.Hcl.Functions;

/// <summary>Terraform's built-in functions, except <c>can</c> and <c>try</c>, which are forms of the evaluator.</summary>
public static class StandardFunctions
{
    /// <summary>
    /// All functions. Those whose result only a deployment gives (<c>timestamp</c>, <c>uuid</c>, …) answer with an unknown;
    /// those that read files do so through <see cref="FunctionCall.Files"/> and nothing else.
    /// </summary>
    public static FunctionTable Pure { get; } = FunctionTable.Of(
    [
        .. NumberFunctions.All,
        .. StringFunctions.All,
        .. FormatFunctions.All,
        .. RegexFunctions.All,
        .. EncodingFunctions.All,
        .. HashFunctions.All,
        .. FileFunctions.All,
        .. TimeFunctions.All,
        .. NetworkFunctions.All,
        .. ConversionFunctions.All,
        .. LookupFunctions.All,
        .. SetFunctions.All,
        .. OrderFunctions.All,
        .. ShapeFunctions.All,
    ]);

    /// <summary>The names of those that speak of files, templates among them.</summary>
    public static IReadOnlyCollection<string> OfFiles { get; } = [.. FileFunctions.All.Select(function => function.Name)];
}
