terraform "aws_storagegateway_gateway" {
  type = "AWS::StorageGateway::Gateway"
  set = {
    GatewayName            = self.gateway_name
    GatewayType            = self.gateway_type
    GatewayHostEnvironment = self.host_environment
    MaintenanceStartTime   = self.maintenance_start_time
    SMBSecurityStrategy    = self.smb_security_strategy
  }
}
