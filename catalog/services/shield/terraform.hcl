terraform "aws_shield_protection" {
  type = "AWS::Shield::Protection"
}

fold "aws_shield_application_layer_automatic_response" {
  into     = "AWS::Shield::Protection"
  on       = { ResourceArn = self.resource_arn }
  set      = { ApplicationLayerAutomaticResponseConfiguration = { Status = "ENABLED" } }
  optional = true
}

fold "aws_shield_protection_health_check_association" {
  into     = "AWS::Shield::Protection"
  on       = self.shield_protection_id
  append   = { HealthCheckArns = [self.health_check_arn] }
  optional = true
}

types {
  aws_shield_protection_group = "AWS::Shield::ProtectionGroup"
}
