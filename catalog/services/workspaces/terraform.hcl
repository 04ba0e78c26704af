terraform "aws_workspaces_ip_group" {
  type = "AWS::WorkSpaces::WorkspaceIpGroup"
  set = {
    GroupName = self.name
    GroupDesc = self.description
    UserRules = [for r in each(self.rules) : { IpRule = r.source, RuleDesc = r.description }]
  }
}

nothing {
  aws_workspaces_directory = "CloudFormation registers no directories"
}
