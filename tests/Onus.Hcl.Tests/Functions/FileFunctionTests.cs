using Onus.Hcl.Conversion;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Functions;

public sealed class FileFunctionTests
{
    [Fact]
    public void Files_are_read_only_through_the_reader()
    {
        Call("file", new Memory(), Value.Of("a.txt")).ShouldBeOfType<StringValue>().Value.ShouldBe("content of a.txt");
        Should.Throw<FunctionException>(() => Call("file", null, Value.Of("/etc/passwd")));
        Should.Throw<FunctionException>(() => Call("fileexists", null, Value.Of("/etc/passwd")));
        Should.Throw<FunctionException>(() => Call("filesha256", null, Value.Of("/etc/passwd")));
    }

    [Fact]
    public void A_file_set_is_a_sorted_set()
    {
        var set = Call("fileset", new Memory(), Value.Of("."), Value.Of("*")).ShouldBeOfType<ListValue>();
        set.Collection.ShouldBe(CollectionKind.Set);
        set.Items.Select(item => ((StringValue)item).Value).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Templates_are_evaluated_by_the_evaluator()
    {
        var call = new FunctionCall([Value.Of("a.txt"), Value.Map(("x", Value.Of(1)))], Origin.None, new Memory())
        {
            Template = (text, variables) => Value.Of($"{text}/{variables.Count}"),
        };
        StandardFunctions.Pure.Find("templatefile")!.Body(call).ShouldBeOfType<StringValue>().Value.ShouldBe("content of a.txt/1");
        Should.Throw<FunctionException>(() => Call("templatestring", null, Value.Of("x"), Value.Map()));
    }

    [Fact]
    public void Paths_that_depend_on_the_machine_are_unknown()
    {
        Call("pathexpand", null, Value.Of("~/.ssh/id_rsa.pub")).ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.DependsOnTarget);
        Call("abspath", null, Value.Of("a")).IsUnknown.ShouldBeTrue();
        Call("pathexpand", null, Value.Of("/a")).IsUnknown.ShouldBeFalse();
    }

    private static Value Call(string name, IFileReader? files, params Value[] arguments) =>
        StandardFunctions.Pure.Find(name)!.Body(new FunctionCall([.. arguments], Origin.None, files));

    private sealed class Memory : IFileReader
    {
        public byte[] Read(string path) => System.Text.Encoding.UTF8.GetBytes("content of " + path);

        public bool Exists(string path) => true;

        public IEnumerable<string> Matching(string folder, string pattern) => ["b", "a"];
    }
}
