live "AWS::CodeBuild::Project" {
  service   = "codebuild"
  operation = "ListProjects"
  actions   = ["codebuild:ListProjects"]
  items     = "projects[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["Artifacts.EncryptionDisabled", "EncryptionKey", "Environment.EnvironmentVariables.Name", "Environment.EnvironmentVariables.Type", "Environment.EnvironmentVariables.Value", "Environment.Image", "Environment.PrivilegedMode", "LogsConfig.CloudWatchLogs.Status", "LogsConfig.S3Logs.EncryptionDisabled", "LogsConfig.S3Logs.Status", "SecondaryArtifacts.EncryptionDisabled", "SecondarySources.InsecureSsl", "SecondarySources.Location", "ServiceRole", "Source.InsecureSsl", "Source.Location", "VpcConfig.VpcId"]
  set = {
    Triggers   = self.webhook == null ? null : { Webhook = true, FilterGroups = [for g in each(self.webhook.filterGroups) : [for f in each(g) : { Type = f.type, Pattern = f.pattern, ExcludeMatchedPattern = f.excludeMatchedPattern }]], PullRequestBuildPolicy = { RequiresCommentApproval = self.webhook.pullRequestBuildPolicy.requiresCommentApproval } }
    Visibility = self.projectVisibility
  }
  follow "BatchGetProjects" {
    actions = ["codebuild:BatchGetProjects"]
    input   = { names = [self.item] }
    root    = "projects[]"
    whole   = true
    batch   = 100
    match   = "name"
  }
}

live "AWS::CodeBuild::ReportGroup" {
  service   = "codebuild"
  operation = "ListReportGroups"
  actions   = ["codebuild:ListReportGroups"]
  items     = "reportGroups[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["ExportConfig.ExportConfigType", "ExportConfig.S3Destination.EncryptionDisabled"]
  follow "BatchGetReportGroups" {
    actions = ["codebuild:BatchGetReportGroups"]
    input   = { reportGroupArns = [self.item] }
    root    = "reportGroups[]"
    whole   = true
    batch   = 100
    match   = "arn"
  }
}

live "AWS::CodeBuild::SourceCredential" {
  service   = "codebuild"
  operation = "ListSourceCredentials"
  actions   = ["codebuild:ListSourceCredentials"]
  items     = "sourceCredentialsInfos[]"
  id        = "arn"
  unreadable = {
    "Token" = "it is a secret, and no call that only reads gives it"
  }
}

live "AWS::CodeBuild::Fleet" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "codebuild:ListFleets"]
  input     = { TypeName = "AWS::CodeBuild::Fleet" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "codebuild:BatchGetFleets"]
    input   = { TypeName = "AWS::CodeBuild::Fleet", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
