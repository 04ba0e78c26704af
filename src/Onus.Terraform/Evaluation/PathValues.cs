using Onus.Contracts;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>What <c>path</c> and <c>terraform</c> stand for.</summary>
internal sealed class PathValues
{
    private readonly ModuleFolder _root;

    public PathValues(ModuleFolder root, ReadOptions options)
    {
        _root = root;
        Terraform = Value.Map(("workspace", Workspace(options)), ("applying", Value.False));
    }

    public MapValue Terraform { get; }

    /// <summary>The object <c>path</c> of a module.</summary>
    public MapValue Of(ModuleFolder module)
    {
        return Value.Map(
            ("module", Value.Of(TreePath.Relative(_root.Location, module.Location))),
            ("root", Value.Of(".")),
            ("cwd", Value.Unknown(UnknownCode.DependsOnTarget, $"path.cwd depends on where Terraform runs", default, Refinement.Present)));
    }

    private Value Workspace(ReadOptions options)
    {
        if (options.Workspace is { } given)
        {
            return Value.Of(given, Origin.None.As(OriginKind.Given));
        }

        return CandidateFile.Find(_root.Tree, _root.Path, ".terraform/environment") is { Length: > 0 and < 256 } file && file.ReadAll() is { } chosen
            ? Value.Of(System.Text.Encoding.UTF8.GetString(chosen).Trim())
            : Value.Unknown(UnknownCode.DependsOnTarget, $"the workspace is not known", default, Refinement.Present);
    }
}
