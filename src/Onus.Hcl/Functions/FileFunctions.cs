using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Functions on paths, files and templates.</summary>
internal static class FileFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Define.Plain("abspath", 1, 1, AbsolutePath),
        Define.Plain("basename", 1, 1, call => call.Result(PathText.Base(call.Text(0)))),
        Define.Plain("dirname", 1, 1, call => call.Result(PathText.Directory(call.Text(0)))),
        Define.Plain("file", 1, 1, call => call.Result(EncodingFunctions.TextOf(Read(call)))),
        Define.Plain("filebase64", 1, 1, call => call.Result(Convert.ToBase64String(Read(call)))),
        Define.Plain("fileexists", 1, 1, call => call.Result(FilesOf(call).Exists(call.Text(0)))),
        Define.Plain("fileset", 2, 2, FileSet),
        Define.Plain("pathexpand", 1, 1, ExpandPath),
        Define.Passing("templatefile", 2, 2, call => Render(call, EncodingFunctions.TextOf(Read(call)))),
        Define.Passing("templatestring", 2, 2, call => Render(call, call.Text(0))),
    ];

    public static byte[] Read(FunctionCall call) => FilesOf(call).Read(call.Text(0));

    private static IFileReader FilesOf(FunctionCall call) => call.Files ?? throw new FunctionException($"no files can be read here");

    private static Value Render(FunctionCall call, string template) =>
        call.Template is { } render ? render(template, call.Map(1)) : throw new FunctionException($"no templates can be evaluated here");

    private static Value FileSet(FunctionCall call)
    {
        var found = ImmutableArray.CreateBuilder<Value>();
        foreach (var path in FilesOf(call).Matching(call.Text(0), call.Text(1)))
        {
            Limits.CheckItems(found.Count);
            found.Add(call.Result(path));
        }

        return SetMaker.Make(found.DrainToImmutable(), call.Place());
    }

    private static Value AbsolutePath(FunctionCall call) =>
        call.Text(0) is var path && path.StartsWith('/') ? call.Result(PathText.Clean(path)) : DependsOnMachine(call, "the working directory");

    private static Value ExpandPath(FunctionCall call) =>
        call.Text(0) is var path && path.StartsWith('~') ? DependsOnMachine(call, "the home directory") : call.Result(path);

    private static UnknownValue DependsOnMachine(FunctionCall call, string what) =>
        new(new UnknownReason(UnknownCode.DependsOnTarget, $"the path depends on {what}"), call.Place(), Refinement.Present);
}
