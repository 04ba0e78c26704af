terraform "aws_lb" "aws_alb" {
  type = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  set = {
    Scheme         = self.internal == true ? "internal" : "internet-facing"
    SubnetMappings = [for m in each(self.subnet_mapping) : merge(m, { PrivateIPv4Address = m.private_ipv4_address })]
    Type           = self.load_balancer_type
    LoadBalancerAttributes = {
      "access_logs.s3.enabled"                                   = self.access_logs == null ? null : self.access_logs[0].enabled == null ? false : self.access_logs[0].enabled
      "access_logs.s3.bucket"                                    = self.access_logs[0].bucket
      "access_logs.s3.prefix"                                    = self.access_logs[0].prefix
      "connection_logs.s3.enabled"                               = self.connection_logs == null ? null : self.connection_logs[0].enabled == null ? false : self.connection_logs[0].enabled
      "connection_logs.s3.bucket"                                = self.connection_logs[0].bucket
      "deletion_protection.enabled"                              = self.enable_deletion_protection
      "idle_timeout.timeout_seconds"                             = self.idle_timeout
      "client_keep_alive.seconds"                                = self.client_keep_alive
      "load_balancing.cross_zone.enabled"                        = self.enable_cross_zone_load_balancing
      "dns_record.client_routing_policy"                         = self.dns_record_client_routing_policy
      "routing.http.desync_mitigation_mode"                      = self.desync_mitigation_mode
      "routing.http.drop_invalid_header_fields.enabled"          = self.drop_invalid_header_fields
      "routing.http.preserve_host_header.enabled"                = self.preserve_host_header
      "routing.http.x_amzn_tls_version_and_cipher_suite.enabled" = self.enable_tls_version_and_cipher_suite_headers
      "routing.http.xff_client_port.enabled"                     = self.enable_xff_client_port
      "routing.http.xff_header_processing.mode"                  = self.xff_header_processing_mode
      "routing.http2.enabled"                                    = self.enable_http2
      "waf.fail_open.enabled"                                    = self.enable_waf_fail_open
      "zonal_shift.config.enabled"                               = self.enable_zonal_shift
    }
  }
  defaults = { Type = "application" }
}

terraform "aws_lb_listener" "aws_alb_listener" {
  type = "AWS::ElasticLoadBalancingV2::Listener"
  set = {
    Certificates = self.certificate_arn == null ? [] : [{ CertificateArn = self.certificate_arn }]
    DefaultActions = [for a in each(self.default_action) : merge(a, {
      AuthenticateCognitoConfig = a.authenticate_cognito
      AuthenticateOidcConfig    = a.authenticate_oidc
      FixedResponseConfig       = a.fixed_response
      ForwardConfig             = { TargetGroups = [for t in each(a.forward[0].target_group) : { TargetGroupArn = t.arn, Weight = t.weight }], TargetGroupStickinessConfig = { Enabled = a.forward[0].stickiness[0].enabled, DurationSeconds = a.forward[0].stickiness[0].duration } }
      JwtValidationConfig       = a.jwt_validation
      RedirectConfig            = a.redirect
    })]
    ListenerAttributes = {
      "tcp.idle_timeout.seconds"                                       = self.tcp_idle_timeout_seconds
      "routing.http.response.server.enabled"                           = self.routing_http_response_server_enabled
      "routing.http.response.strict_transport_security.header_value"   = self.routing_http_response_strict_transport_security_header_value
      "routing.http.response.content_security_policy.header_value"     = self.routing_http_response_content_security_policy_header_value
      "routing.http.response.x_content_type_options.header_value"      = self.routing_http_response_x_content_type_options_header_value
      "routing.http.response.x_frame_options.header_value"             = self.routing_http_response_x_frame_options_header_value
      "routing.http.response.access_control_allow_origin.header_value" = self.routing_http_response_access_control_allow_origin_header_value
    }
  }
  # Only listeners of Application Load Balancers may leave the protocol out; those of Gateway Load Balancers have no port either.
  defaults = { Protocol = self.port == null ? null : "HTTP" }
}

terraform "aws_lb_listener_rule" "aws_alb_listener_rule" {
  type = "AWS::ElasticLoadBalancingV2::ListenerRule"
  set = {
    Actions = [for a in each(self.action) : merge(a, {
      AuthenticateCognitoConfig = a.authenticate_cognito
      AuthenticateOidcConfig    = a.authenticate_oidc
      FixedResponseConfig       = a.fixed_response
      ForwardConfig             = { TargetGroups = [for t in each(a.forward[0].target_group) : { TargetGroupArn = t.arn, Weight = t.weight }], TargetGroupStickinessConfig = { Enabled = a.forward[0].stickiness[0].enabled, DurationSeconds = a.forward[0].stickiness[0].duration } }
      JwtValidationConfig       = a.jwt_validation
      RedirectConfig            = a.redirect
    })]
    Conditions = [for c in each(self.condition) : {
      Field                   = c.host_header != null ? "host-header" : c.path_pattern != null ? "path-pattern" : c.http_header != null ? "http-header" : c.http_request_method != null ? "http-request-method" : c.query_string != null ? "query-string" : "source-ip"
      HostHeaderConfig        = c.host_header
      HttpHeaderConfig        = c.http_header
      HttpRequestMethodConfig = c.http_request_method
      PathPatternConfig       = c.path_pattern
      QueryStringConfig       = { Values = c.query_string }
      SourceIpConfig          = c.source_ip
    }]
  }
}

terraform "aws_lb_target_group" "aws_alb_target_group" {
  type = "AWS::ElasticLoadBalancingV2::TargetGroup"
  set = {
    HealthCheckEnabled         = self.health_check[0].enabled
    HealthCheckIntervalSeconds = self.health_check[0].interval
    HealthCheckPath            = self.health_check[0].path
    HealthCheckPort            = self.health_check[0].port
    HealthCheckProtocol        = self.health_check[0].protocol
    HealthCheckTimeoutSeconds  = self.health_check[0].timeout
    HealthyThresholdCount      = self.health_check[0].healthy_threshold
    Matcher                    = { HttpCode = self.health_check[0].matcher }
    UnhealthyThresholdCount    = self.health_check[0].unhealthy_threshold
    TargetGroupAttributes = {
      "deregistration_delay.connection_termination.enabled" = self.connection_termination
      "deregistration_delay.timeout_seconds"                = self.deregistration_delay
      "lambda.multi_value_headers.enabled"                  = self.lambda_multi_value_headers_enabled
      "load_balancing.algorithm.type"                       = self.load_balancing_algorithm_type
      "load_balancing.cross_zone.enabled"                   = self.load_balancing_cross_zone_enabled
      "preserve_client_ip.enabled"                          = self.preserve_client_ip
      "proxy_protocol_v2.enabled"                           = self.proxy_protocol_v2
      "slow_start.duration_seconds"                         = self.slow_start
      "stickiness.enabled"                                  = self.stickiness == null ? null : self.stickiness[0].enabled == null ? true : self.stickiness[0].enabled
      "stickiness.type"                                     = self.stickiness[0].type
    }
  }
}

fold "aws_lb_target_group_attachment" "aws_alb_target_group_attachment" {
  into   = "AWS::ElasticLoadBalancingV2::TargetGroup"
  on     = self.target_group_arn
  append = { Targets = [{ Id = self.target_id, Port = self.port, AvailabilityZone = self.availability_zone }] }
}

terraform "aws_lb_listener_certificate" "aws_alb_listener_certificate" {
  type = "AWS::ElasticLoadBalancingV2::ListenerCertificate"
  set  = { Certificates = [{ CertificateArn = self.certificate_arn }] }
}

terraform "aws_elb" {
  type = "AWS::ElasticLoadBalancing::LoadBalancer"
  set = {
    AccessLoggingPolicy = self.access_logs == null ? null : {
      Enabled        = self.access_logs[0].enabled == null ? true : self.access_logs[0].enabled
      EmitInterval   = self.access_logs[0].interval
      S3BucketName   = self.access_logs[0].bucket
      S3BucketPrefix = self.access_logs[0].bucket_prefix
    }
    ConnectionDrainingPolicy = { Enabled = self.connection_draining, Timeout = self.connection_draining_timeout }
    ConnectionSettings       = { IdleTimeout = self.idle_timeout }
    CrossZone                = self.cross_zone_load_balancing
    Listeners                = [for l in each(self.listener) : { InstancePort = l.instance_port, InstanceProtocol = l.instance_protocol, LoadBalancerPort = l.lb_port, Protocol = l.lb_protocol, SSLCertificateId = l.ssl_certificate_id }]
    LoadBalancerName         = self.name
    Scheme                   = self.internal == true ? "internal" : "internet-facing"
  }
  defaults = { ConnectionDrainingPolicy = { Enabled = false }, CrossZone = true }
}

fold "aws_load_balancer_policy" {
  into   = "AWS::ElasticLoadBalancing::LoadBalancer"
  on     = self.load_balancer_name
  append = { Policies = [{ PolicyName = self.policy_name, PolicyType = self.policy_type_name, Attributes = [for a in each(self.policy_attribute) : { Name = a.name, Value = a.value }] }] }
}

fold "aws_lb_ssl_negotiation_policy" {
  into   = "AWS::ElasticLoadBalancing::LoadBalancer"
  on     = self.load_balancer
  append = { Policies = [{ PolicyName = self.name, PolicyType = "SSLNegotiationPolicyType", LoadBalancerPorts = [self.lb_port], Attributes = [for a in each(self.attribute) : { Name = a.name, Value = a.value }] }] }
}

fold "aws_app_cookie_stickiness_policy" {
  into   = "AWS::ElasticLoadBalancing::LoadBalancer"
  on     = self.load_balancer
  append = { AppCookieStickinessPolicy = [{ CookieName = self.cookie_name, PolicyName = self.name }] }
}

fold "aws_elb_attachment" {
  into   = "AWS::ElasticLoadBalancing::LoadBalancer"
  on     = self.elb
  append = { Instances = [self.instance] }
}

types {
  aws_lb_trust_store                  = "AWS::ElasticLoadBalancingV2::TrustStore"
  aws_wafregional_web_acl_association = "AWS::WAFRegional::WebACLAssociation"
  aws_wafv2_web_acl_association       = "AWS::WAFv2::WebACLAssociation"
}
