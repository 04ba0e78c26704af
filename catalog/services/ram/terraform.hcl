terraform "aws_ram_resource_share" {
  type     = "AWS::RAM::ResourceShare"
  defaults = { AllowExternalPrincipals = false }
}

fold "aws_ram_principal_association" {
  into     = "AWS::RAM::ResourceShare"
  on       = self.resource_share_arn
  append   = { Principals = [self.principal] }
  optional = true
}

fold "aws_ram_resource_association" {
  into     = "AWS::RAM::ResourceShare"
  on       = self.resource_share_arn
  append   = { ResourceArns = [self.resource_arn] }
  optional = true
}
