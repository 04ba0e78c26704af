terraform "aws_codebuild_project" {
  type = "AWS::CodeBuild::Project"
  set = {
    Environment      = [for e in each(self.environment) : merge(e, { EnvironmentVariables = e.environment_variable })]
    TimeoutInMinutes = self.build_timeout
    Visibility       = self.project_visibility
  }
}

fold "aws_codebuild_webhook" {
  into = "AWS::CodeBuild::Project"
  on   = self.project_name
  name = "Name"
  set  = { Triggers = { Webhook = true, BuildType = self.build_type, FilterGroups = [for g in each(self.filter_group) : [for f in each(g.filter) : { Type = f.type, Pattern = f.pattern, ExcludeMatchedPattern = f.exclude_matched_pattern }]], PullRequestBuildPolicy = self.pull_request_build_policy } }
}

terraform "aws_codebuild_report_group" {
  type = "AWS::CodeBuild::ReportGroup"
  set  = { ExportConfig = [for e in each(self.export_config) : merge(e, { ExportConfigType = e.type })] }
}

types {
  aws_codebuild_fleet = "AWS::CodeBuild::Fleet"
}
