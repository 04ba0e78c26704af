terraform "aws_ssoadmin_permission_set" {
  type = "AWS::SSO::PermissionSet"
  set  = { RelayStateType = self.relay_state }
}

fold "aws_ssoadmin_permission_set_inline_policy" {
  into = "AWS::SSO::PermissionSet"
  on   = self.permission_set_arn
  set  = { InlinePolicy = json(self.inline_policy) }
}

fold "aws_ssoadmin_managed_policy_attachment" {
  into   = "AWS::SSO::PermissionSet"
  on     = self.permission_set_arn
  append = { ManagedPolicies = [self.managed_policy_arn] }
}

fold "aws_ssoadmin_customer_managed_policy_attachment" {
  into   = "AWS::SSO::PermissionSet"
  on     = self.permission_set_arn
  append = { CustomerManagedPolicyReferences = self.customer_managed_policy_reference }
}

fold "aws_ssoadmin_permissions_boundary_attachment" {
  into = "AWS::SSO::PermissionSet"
  on   = self.permission_set_arn
  set  = { PermissionsBoundary = self.permissions_boundary }
}

types {
  aws_ssoadmin_account_assignment = "AWS::SSO::Assignment"
  aws_ssoadmin_application        = "AWS::SSO::Application"
}
