terraform "aws_cloudwatch_event_rule" {
  type = "AWS::Events::Rule"
  set  = { State = self.state == null ? (self.is_enabled == false ? "DISABLED" : "ENABLED") : self.state }
}

fold "aws_cloudwatch_event_target" {
  into   = "AWS::Events::Rule"
  on     = self.rule
  name   = "Name"
  append = { Targets = [merge(self, { Id = self.target_id, DeadLetterConfig = self.dead_letter_config, EcsParameters = self.ecs_target })] }
}

terraform "aws_cloudwatch_event_bus" {
  type = "AWS::Events::EventBus"
}

fold "aws_cloudwatch_event_bus_policy" {
  into = "AWS::Events::EventBus"
  on   = self.event_bus_name
  set  = { Policy = json(self.policy) }
}

terraform "aws_cloudwatch_event_archive" {
  type = "AWS::Events::Archive"
  set  = { ArchiveName = self.name, SourceArn = self.event_source_arn }
}

terraform "aws_cloudwatch_event_connection" {
  type = "AWS::Events::Connection"
  set = {
    AuthParameters = {
      ApiKeyAuthParameters = { ApiKeyName = self.auth_parameters[0].api_key[0].key, ApiKeyValue = self.auth_parameters[0].api_key[0].value }
      BasicAuthParameters  = { Username = self.auth_parameters[0].basic[0].username, Password = self.auth_parameters[0].basic[0].password }
      OAuthParameters = {
        AuthorizationEndpoint = self.auth_parameters[0].oauth[0].authorization_endpoint
        HttpMethod            = self.auth_parameters[0].oauth[0].http_method
        ClientParameters      = { ClientID = self.auth_parameters[0].oauth[0].client_parameters[0].client_id, ClientSecret = self.auth_parameters[0].oauth[0].client_parameters[0].client_secret }
      }
    }
  }
}

types {
  aws_cloudwatch_event_api_destination = "AWS::Events::ApiDestination"
  aws_cloudwatch_event_endpoint        = "AWS::Events::Endpoint"
  aws_cloudwatch_event_permission      = "AWS::Events::EventBusPolicy"
}
