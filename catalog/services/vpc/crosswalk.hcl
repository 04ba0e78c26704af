transit-gateway-no-auto-accept = { checkov = "CKV_AWS_331", config = "ec2-transit-gateway-auto-vpc-attach-disabled", prowler = "ec2_transitgateway_auto_accept_vpc_attachments",
  security-hub = "EC2.23", requirements = { aws-fsbp = "EC2.23", iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "SC-7",
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "A1.1.3"], soc2-tsc = "CC6.7" } }
transit-gateway-no-default-route-table = { requirements = { nist-800-53-r5 = "SC-7" } }
vpc-endpoint-policy-restricted = { prowler = "vpc_endpoint_connections_trust_boundaries",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "AC-3" } }
vpc-endpoint-own-security-groups = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
vpc-endpoint-in-several-zones = { prowler = "vpc_endpoint_multi_az_enabled",
  requirements = { iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
vpc-endpoint-service-acceptance-required = { checkov = "CKV_AWS_123", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
vpc-endpoint-service-principals-named = { prowler = "vpc_endpoint_services_allowed_principals_trust_boundaries",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "AC-3" } }
client-vpn-connection-log = { config = "ec2-client-vpn-connection-log-enabled", prowler = "ec2_client_vpn_endpoint_connection_logging_enabled", security-hub = "EC2.51",
  requirements = { aws-fsbp = "EC2.51", iso-27001-2022 = "A.8.15", nist-800-53-r5 = ["AU-2", "AU-12"],
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.1.3", "A1.2.1"] } }
client-vpn-authorization-narrow = { requirements = { nist-800-53-r5 = "SC-7" } }
vpn-connection-tunnel-logs = { config = "ec2-vpn-connection-logging-enabled", security-hub = "EC2.171",
  requirements = { aws-fsbp = "EC2.171", nist-800-53-r5 = ["AU-2", "AU-12"] } }
vpn-connection-ikev2-only     = { requirements = { nist-800-53-r5 = "SC-8" } }
vpn-connection-no-written-key = { requirements = { nist-800-53-r5 = "IA-5" } }
verified-access-logs          = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
network-acl-no-public-remote-administration = { checkov = ["CKV_AWS_231", "CKV_AWS_232"], config = "nacl-no-unrestricted-ssh-rdp",
  kics = ["3af7f2fd-06e6-4dab-b996-2912bea19ba4", "a20be318-cac7-457b-911d-04cc6e812c25"],
  prowler = ["ec2_networkacl_allow_ingress_tcp_port_22", "ec2_networkacl_allow_ingress_tcp_port_3389"], security-hub = "EC2.21",
  tfsec = ["aws-ec2-no-public-ingress-acl", "aws-vpc-no-public-ingress-acl"], trivy = ["AVD-AWS-0105", "AWS-0105"], requirements = { aws-fsbp = "EC2.21", "cis-aws-1.5" = "5.1",
  cis-aws-3 = "5.1", cis-aws-5 = "5.2", iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "SC-7",
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "A1.1.3"], soc2-tsc = "CC6.6" } }
network-acl-no-public-ftp = { checkov = ["CKV_AWS_229", "CKV_AWS_230"], requirements = { nist-800-53-r5 = "SC-7" } }
network-acl-no-public-all-ports = { checkov = "CKV_AWS_352", guard = ["EC2_NETWORK_ACL_PORT_RANGE_RULE", "EC2_NETWORK_ACL_PROTOCOL_RULE"],
  kics = ["f57f849c-883b-4cb7-85e7-f7b199dff163", "03879981-efa2-47a0-a818-c843e1441b88"], prowler = "ec2_networkacl_allow_ingress_any_port",
  tfsec = ["aws-ec2-no-excessive-port-access", "aws-vpc-no-excessive-port-access"], trivy = ["AVD-AWS-0102", "AWS-0102"], requirements = { "cis-aws-1.5" = "5.1",
  cis-aws-3 = "5.1", cis-aws-5 = "5.2", iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
network-acl-in-use = { checkov = "CKV2_AWS_1", config = "vpc-network-acl-unused-check", prowler = "ec2_networkacl_unused", security-hub = "EC2.16",
  requirements = { aws-fsbp = "EC2.16", iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "SC-7",
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "A1.1.3"] } }
network-acl-denial-counts = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
vpc-flow-logs-enabled = { cdk-nag = ["VPCFlowLogsEnabled", "AwsSolutions-VPC7"], cfn-nag = "W60", checkov = "CKV2_AWS_11", config = "vpc-flow-logs-enabled",
  kics = ["f6d299d2-21eb-41cc-b1e1-fe12d857500b", "f83121ea-03da-434f-9277-9cd247ab3047"], prowler = "vpc_flow_logs_enabled", security-hub = "EC2.6",
  tfsec = "aws-ec2-require-vpc-flow-logs-for-all-vpcs", trivy = ["AVD-AWS-0178", "AWS-0178"], requirements = { aws-fsbp = "EC2.6", "cis-aws-1.5" = "3.9", cis-aws-3 = "3.7",
  cis-aws-5 = "3.7", iso-27001-2022 = ["A.8.15", "A.8.16"], nist-800-53-r5 = ["AU-2", "AU-3", "AU-6", "AU-12", "CA-7", "SI-4"],
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"],
  soc2-tsc = ["CC7.2", "CC7.3"] } }
flow-log-records-all-traffic = { requirements = { nist-800-53-r5 = ["AU-2", "AU-3", "AU-12"] } }
subnet-no-public-ip-on-launch = { cdk-nag = "VPCSubnetAutoAssignPublicIpDisabled", cfn-nag = "W33", checkov = "CKV_AWS_130", config = "subnet-auto-assign-public-ip-disabled",
  guard = "SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED", kics = ["52f04a44-6bfa-4c41-b1d3-4ae99a2de05c", "b3de4e4c-14be-4159-b99d-9ad194365e4c"],
  prowler = "vpc_subnet_no_public_ip_by_default", security-hub = "EC2.15", tfsec = ["aws-ec2-no-public-ip-subnet", "aws-vpc-no-public-ingress-sgr"],
  trivy = ["AVD-AWS-0164", "AWS-0164"],
  requirements = { aws-fsbp = "EC2.15", iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
vpc-subnets-in-several-zones = { prowler = "vpc_subnet_different_az", requirements = { iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
vpc-ec2-interface-endpoint = { config = "service-vpc-endpoint-enabled", prowler = "vpc_endpoint_for_ec2_enabled", security-hub = "EC2.10", requirements = { aws-fsbp = "EC2.10",
  iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "SC-7", pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.1", "1.4.2", "1.4.4", "1.5.1", "A1.1.3"] } }
vpc-encryption-control-enforced               = { requirements = { nist-800-53-r5 = "SC-8" } }
vpc-block-public-access-on                    = { security-hub = "EC2.172", requirements = { aws-fsbp = "EC2.172", nist-800-53-r5 = "SC-7" } }
vpc-block-public-access-exclusion-egress-only = { requirements = { nist-800-53-r5 = "SC-7" } }
network-interface-source-dest-check = { config = "ec2-enis-source-destination-check-enabled", security-hub = "EC2.180",
  requirements = { aws-fsbp = "EC2.180", nist-800-53-r5 = "SC-7" } }
elastic-ip-in-use = { checkov = "CKV2_AWS_19", config = "eip-attached", prowler = "ec2_elastic_ip_unassigned", security-hub = "EC2.12",
  requirements = { aws-fsbp = "EC2.12", iso-27001-2022 = "A.5.9", nist-800-53-r5 = "SC-7" } }
peering-route-least-privilege = { checkov = "CKV2_AWS_44", kics = "b3a41501-f712-4c4f-81e5-db9a7dc0e34e", prowler = "vpc_peering_routing_tables_with_least_privilege",
  requirements = { "cis-aws-1.5" = "5.5", cis-aws-3 = "5.5", cis-aws-5 = "5.6", iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "SC-7" } }
security-group-no-public-ssh = { cdk-nag = "EC2RestrictedSSH", checkov = "CKV_AWS_24", config = ["restricted-ssh", "vpc-sg-port-restriction-check"],
  guard = "INCOMING_SSH_DISABLED", kics = ["65905cec-d691-4320-b320-2000436cb696", "6e856af2-62d7-4ba2-adc1-73b62cef9cc1"],
  prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22", security-hub = ["EC2.13", "EC2.53", "EC2.54"], tfsec = "aws-ec2-no-public-ingress-sgr",
  trivy = ["AVD-AWS-0107", "AWS-0107"], requirements = { aws-fsbp = ["EC2.13", "EC2.53", "EC2.54"], "cis-aws-1.5" = ["5.2", "5.3"], cis-aws-3 = ["5.2", "5.3"],
  cis-aws-5 = ["5.3", "5.4"], iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "AC-17", "SC-7"],
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "A1.1.3"], soc2-tsc = ["CC6.6", "CC7.2"] } }
security-group-no-public-rdp = { checkov = "CKV_AWS_25", config = ["restricted-rdp", "vpc-sg-port-restriction-check"],
  kics = ["3ae83918-7ec7-4cb8-80db-b91ef0f94002", "151187cb-0efc-481c-babd-ad24e3c9bc22", "c9846969-d066-431f-9b34-8c4abafe422a"],
  prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389", security-hub = ["EC2.14", "EC2.53", "EC2.54"], tfsec = "aws-ec2-no-public-ingress-sgr",
  trivy = ["AVD-AWS-0107", "AWS-0107"], requirements = { aws-fsbp = ["EC2.14", "EC2.53", "EC2.54"], "cis-aws-1.5" = ["5.2", "5.3"], cis-aws-3 = ["5.2", "5.3"],
  cis-aws-5 = ["5.3", "5.4"], iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-remote-control = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-telnet = { prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_telnet_23",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-ftp = { prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_ftp_20_21",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-smb               = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-nfs               = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-smtp              = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-ldap              = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-container-control = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-dns               = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-proxy             = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-high-risk-port = { cdk-nag = "EC2RestrictedCommonPorts", config = "vpc-sg-restricted-common-ports", guard = "RESTRICTED_INCOMING_TRAFFIC",
  kics = "381c3f2a-ef6f-4eff-99f7-b169cda3422c", prowler = "ec2_securitygroup_allow_ingress_from_internet_to_high_risk_tcp_ports", security-hub = "EC2.19",
  requirements = { aws-fsbp = "EC2.19", iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-http = { checkov = "CKV_AWS_260", kics = ["ddfc4eaa-af23-409f-b96c-bf5c45dc4daa", "ffac8a12-322e-42c1-b9b9-81ff85c39ef7"],
  requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-mysql = { prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mysql_3306",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-postgres = { prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_postgres_5432",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-sqlserver = { kics = "54c417bf-c762-48b9-9d31-b3d87047e3f0", prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_sql_server_1433_1434",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-oracle = { prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_oracle_1521_2483",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-mongodb = { prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mongodb_27017_27018",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-redshift = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-redis = { prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_redis_6379",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-memcached = { prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_memcached_11211",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-elasticsearch = { prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_elasticsearch_kibana_9200_9300_5601",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-cassandra = { prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_cassandra_7199_9160_8888",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-neptune = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-kafka = { prowler = "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_kafka_9092",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-no-public-hadoop = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-no-public-all-ports = { checkov = "CKV_AWS_277", guard = "SECURITY_GROUP_INGRESS_ALL_PROTOCOLS_RULE",
  prowler = "ec2_securitygroup_allow_ingress_from_internet_to_all_ports", requirements = { "cis-aws-1.5" = ["5.2", "5.3"], cis-aws-3 = ["5.2", "5.3"], cis-aws-5 = ["5.3", "5.4"],
  iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-public-only-on-web-ports = { cdk-nag = "EC2RestrictedInbound", cfn-nag = "W2", config = "vpc-sg-open-only-to-authorized-ports",
  guard = "EC2_SECURITY_GROUP_INGRESS_OPEN_TO_WORLD_RULE",
  kics = ["4728cd65-a20c-49da-8b31-9c08b423e4db", "494b03d3-bf40-4464-8524-7c56ad0700ed", "590d878b-abdc-428f-895a-e2b68a0e1998", "e415f8d3-fc2b-4f52-88ab-1129e8c8d3f5"],
  prowler = "ec2_securitygroup_allow_ingress_from_internet_to_any_port", security-hub = "EC2.18", requirements = { aws-fsbp = "EC2.18",
  iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], pci-dss-4 = ["1.2.5", "1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "2.2.5", "A1.1.3"],
  soc2-tsc = "CC6.6" } }
security-group-no-wide-public-range = { prowler = "ec2_securitygroup_allow_wide_open_public_ipv4",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], soc2-tsc = "CC6.6" } }
security-group-egress-restricted = { cfn-nag = ["F1000", "W5"], checkov = "CKV_AWS_382",
  guard = ["EC2_SECURITY_GROUP_EGRESS_OPEN_TO_WORLD_RULE", "SECURITY_GROUP_EGRESS_ALL_PROTOCOLS_RULE", "SECURITY_GROUP_MISSING_EGRESS_RULE"],
  kics = ["1cc2fbd7-816c-4fbf-ad6d-38a4afa4312a", "66f2d8f9-a911-4ced-ae27-34f09690bb2c"], tfsec = ["aws-ec2-no-public-egress-sgr", "aws-vpc-no-public-egress-sgr"],
  trivy = ["AVD-AWS-0104", "AWS-0104"], requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-egress-no-smtp = { requirements = { nist-800-53-r5 = "PL-4" } }
security-group-default-closed = { cdk-nag = "VPCDefaultSecurityGroupClosed", checkov = "CKV2_AWS_12", config = "vpc-default-security-group-closed",
  kics = ["46883ce1-dc3e-4b17-9195-c6a601624c73", "9a4ef195-74b9-4c58-b8ed-2b2fe4353a75", "ea33fcf7-394b-4d11-a228-985c5d08f205"],
  prowler = "ec2_securitygroup_default_restrict_traffic", security-hub = "EC2.2", trivy = ["AVD-AWS-0173", "AWS-0173"], requirements = { aws-fsbp = "EC2.2",
  "cis-aws-1.5" = "5.4", cis-aws-3 = "5.4", cis-aws-5 = "5.5", iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["AC-4", "AC-17", "SC-7"] } }
security-group-rule-not-on-default-group = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
security-group-described = { cdk-nag = ["EC2SecurityGroupDescription", "AwsSolutions-EC27"],
  tfsec = ["aws-ec2-add-description-to-security-group", "aws-vpc-add-description-to-security-group"], trivy = ["AVD-AWS-0099", "AWS-0099"],
  requirements = { nist-800-53-r5 = ["CM-2", "CM-6"] } }
security-group-rules-described = { cfn-nag = "W36", checkov = "CKV_AWS_23", guard = "SECURITY_GROUP_DESCRIPTION_RULE",
  kics = ["5e6c9c68-8a82-408e-8749-ddad78cbb9c5", "68eb4bf3-f9bf-463d-b5cf-e029bb446d2e"],
  tfsec = ["aws-ec2-add-description-to-security-group-rule", "aws-vpc-add-description-to-security-group-rule"], trivy = ["AVD-AWS-0124", "AWS-0124"],
  requirements = { nist-800-53-r5 = ["CM-2", "CM-6"] } }
security-group-not-from-launch-wizard = { prowler = "ec2_securitygroup_from_launch_wizard",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["CM-6", "CM-7"] } }
security-group-rule-count-reasonable = { prowler = "ec2_securitygroup_with_many_ingress_egress_rules",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = ["CM-2", "CM-6"] } }
