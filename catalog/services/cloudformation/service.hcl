service "cloudformation" {
  title      = "AWS CloudFormation"
  names      = ["infrastructure as code", "stack"]
  model      = "abstracted"
  prefixes   = ["AWS::CloudFormation::"]
  because    = "AWS runs the engine that makes and changes resources; the templates, what they open, the code of macros, hooks and custom resources, and the role they run with are the customer's."
  sources    = ["best-practices-wp", "cloudformation-vulnerability"]
  classed_by = "cloudformation-vulnerability"

  type "AWS::CloudFormation::StackInstances" {
    title  = "Instances of a StackSet (Terraform only)"
    traits = ["setting"]
  }
  type "AWS::CloudFormation::Macro" {
    title  = "Macro"
    name   = "Name"
    traits = ["code"]
  }

  type "AWS::CloudFormation::HookVersion" {
    title  = "Version of a hook"
    name   = "TypeName"
    traits = ["code"]
  }

  type "AWS::CloudFormation::ResourceVersion" {
    title  = "Version of an extension resource type"
    name   = "TypeName"
    traits = ["code"]
  }

  type "AWS::CloudFormation::ModuleVersion" {
    title  = "Version of a module"
    name   = "ModuleName"
    traits = ["code"]
  }

  type "AWS::CloudFormation::LambdaHook" {
    title  = "Hook that calls a function"
    name   = "Alias"
    traits = ["setting"]
  }

  type "AWS::CloudFormation::GuardHook" {
    title  = "Hook that runs Guard rules"
    name   = "Alias"
    traits = ["setting"]
  }

  settings = [
    "AWS::CloudFormation::ChangeSet",
    "AWS::CloudFormation::CustomResource",
    "AWS::CloudFormation::GeneratedTemplate",
    "AWS::CloudFormation::HookDefaultVersion",
    "AWS::CloudFormation::HookTypeConfig",
    "AWS::CloudFormation::ModuleDefaultVersion",
    "AWS::CloudFormation::PublicTypeVersion",
    "AWS::CloudFormation::Publisher",
    "AWS::CloudFormation::ResourceDefaultVersion",
    "AWS::CloudFormation::Stack",
    "AWS::CloudFormation::StackSet",
    "AWS::CloudFormation::TypeActivation",
    "AWS::CloudFormation::WaitCondition",
    "AWS::CloudFormation::WaitConditionHandle",
  ]
}
