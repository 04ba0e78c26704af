types {
  aws_detective_graph                      = "AWS::Detective::Graph"
  aws_detective_member                     = "AWS::Detective::MemberInvitation"
  aws_detective_organization_admin_account = "AWS::Detective::OrganizationAdmin"
}

prefixes {
  aws_detective = "AWS::Detective::"
}
