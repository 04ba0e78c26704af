service "codepipeline" {
  title      = "AWS CodePipeline"
  names      = ["delivery pipeline", "ci/cd pipeline"]
  model      = "abstracted"
  prefixes   = ["AWS::CodePipeline::"]
  because    = "AWS runs the pipelines; what they build and deploy, their roles, approvals, secrets, and bucket and key of the artifacts are the customer's."
  sources    = ["codepipeline-guide", "srm-page", "codepipeline-infrastructure"]
  classed_by = "codepipeline-infrastructure"

  type "AWS::CodePipeline::Pipeline" {
    title  = "Pipeline"
    name   = "Name"
    traits = ["host", "code"]
    bears  = ["data.encrypt-rest", "data.keys"]
  }
  type "AWS::CodePipeline::Webhook" {
    title  = "Webhook"
    name   = "Name"
    traits = ["endpoint"]
  }
  type "AWS::CodePipeline::CustomActionType" {
    title  = "Custom action"
    traits = ["code"]
  }
}

override "codepipeline-artifacts" {
  on      = ["AWS::CodePipeline::Pipeline"]
  holders = { "data.encrypt-rest" = "shared", "data.keys" = "customer" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts artifacts with the AWS managed key where none is named."
      customer = "Its bucket for artifacts, and the key that other accounts and Regions may use."
    }
  }
  because    = "Artifacts lie in a bucket of the customer's, under the key that the pipeline names."
  source     = "codepipeline-guide"
  confidence = "derived"
}

source "codepipeline-guide" {
  title  = "AWS CodePipeline User Guide, Security in AWS CodePipeline"
  url    = "https://docs.aws.amazon.com/codepipeline/latest/userguide/security.html"
  opened = false
}

source "codepipeline-infrastructure" {
  title = "AWS CodePipeline User Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/codepipeline/latest/userguide/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/aws-codepipeline-user-guide@65678ca)."
}
