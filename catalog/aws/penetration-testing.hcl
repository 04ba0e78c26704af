# What AWS lets customers test on their own resources without asking, what it forbids, and what it wants to be asked about first.

penetration_testing {
  responsibility = "use.pentest"
  provider       = ["AWS", "Amazon", "Amazon Web Services"]
  infrastructure = "AWS's own infrastructure and the services themselves are never a customer's to test."
  unlisted       = "AWS's list of what may be tested without asking does not name it: agree on the test with AWS first."
  others         = "What AWS permits is about resources of the customer's own: whoever runs this system has to permit the test in writing."
  sources        = ["pentest"]
}

target "ec2" {
  title   = "EC2 instances"
  stance  = "permitted"
  types   = ["AWS::EC2::Instance", "AWS::EC2::SpotFleet", "AWS::EC2::EC2Fleet", "AWS::AutoScaling::AutoScalingGroup"]
  sources = ["pentest"]
}

target "nat-gateway" {
  title   = "NAT gateways"
  stance  = "permitted"
  types   = ["AWS::EC2::NatGateway"]
  sources = ["pentest"]
}

target "waf" {
  title   = "AWS WAF"
  stance  = "permitted"
  service = "wafv2"
  sources = ["pentest"]
}

target "load-balancer" {
  title   = "Elastic Load Balancing"
  stance  = "permitted"
  service = "elb"
  sources = ["pentest"]
}

target "rds" {
  title   = "Amazon RDS and Aurora"
  stance  = "permitted"
  service = "rds"
  sources = ["pentest"]
}

target "cloudfront" {
  title   = "Amazon CloudFront"
  stance  = "permitted"
  service = "cloudfront"
  sources = ["pentest"]
}

target "api-gateway" {
  title   = "Amazon API Gateway"
  stance  = "permitted"
  service = "apigateway"
  sources = ["pentest"]
}

target "appsync" {
  title   = "AWS AppSync"
  stance  = "permitted"
  service = "appsync"
  sources = ["pentest"]
}

target "lambda" {
  title   = "AWS Lambda and Lambda@Edge functions"
  stance  = "permitted"
  service = "lambda"
  sources = ["pentest"]
}

target "lightsail" {
  title   = "Amazon Lightsail"
  stance  = "permitted"
  service = "lightsail"
  sources = ["pentest"]
}

target "beanstalk" {
  title   = "AWS Elastic Beanstalk environments"
  stance  = "permitted"
  service = "elasticbeanstalk"
  sources = ["pentest"]
}

target "ecs" {
  title   = "Amazon ECS and AWS Fargate"
  stance  = "permitted"
  service = "ecs"
  sources = ["pentest"]
}

target "opensearch" {
  title   = "Amazon OpenSearch Service (Elasticsearch)"
  stance  = "permitted"
  service = "opensearch"
  sources = ["pentest"]
}

target "fsx" {
  title   = "Amazon FSx"
  stance  = "permitted"
  service = "fsx"
  sources = ["pentest"]
}

target "transit-gateway" {
  title   = "AWS Transit Gateway"
  stance  = "permitted"
  types   = ["AWS::EC2::TransitGateway", "AWS::EC2::TransitGatewayAttachment", "AWS::EC2::TransitGatewayVpcAttachment"]
  sources = ["pentest"]
}

target "s3-application" {
  title   = "Applications hosted on Amazon S3"
  stance  = "permitted"
  as      = "application"
  types   = ["AWS::S3::Bucket"]
  sources = ["pentest"]
}

target "s3-bucket" {
  title   = "Amazon S3 buckets themselves"
  stance  = "prohibited"
  types   = ["AWS::S3::Bucket"]
  because = "An application hosted on S3 may be tested, the bucket itself may not: say as = \"application\" where the application is meant."
  sources = ["pentest"]
}

activity "port-scan" {
  title      = "Looking for open ports"
  names      = ["network-scan", "service-discovery"]
  stance     = "permitted"
  because    = "A security assessment of resources of one's own, so long as it floods no port."
  confidence = "derived"
  sources    = ["pentest"]
}

activity "vulnerability-scan" {
  title      = "Looking for known weaknesses"
  names      = ["vulnerability-assessment"]
  stance     = "permitted"
  because    = "A security assessment of resources of one's own."
  confidence = "derived"
  sources    = ["pentest"]
}

activity "web-application-test" {
  title      = "Testing a web application or an API"
  names      = ["web-application-scan", "api-test", "fuzzing"]
  stance     = "permitted"
  because    = "A security assessment of resources of one's own, so long as it floods nothing with requests."
  confidence = "derived"
  sources    = ["pentest"]
}

activity "exploitation" {
  title      = "Making use of a weakness to get in"
  names      = ["penetration-test", "privilege-escalation", "lateral-movement"]
  stance     = "permitted"
  because    = "A penetration test of resources of one's own, without a command-and-control channel."
  confidence = "derived"
  sources    = ["pentest"]
}

activity "credential-test" {
  title      = "Trying passwords and keys"
  names      = ["brute-force", "password-spraying"]
  stance     = "permitted"
  because    = "A security assessment of resources of one's own, so long as it floods no login with requests."
  confidence = "derived"
  sources    = ["pentest"]
}

activity "command-and-control" {
  title   = "Command and control (C2)"
  names   = ["c2", "red-team", "implant"]
  stance  = "needs-approval"
  because = "AWS wants to approve every test with command and control beforehand."
  sources = ["pentest"]
}

activity "zone-walking" {
  title   = "Walking the DNS zones of Route 53"
  names   = ["dns-zone-walking"]
  stance  = "prohibited"
  because = "AWS forbids zone walking through hosted zones of Route 53."
  sources = ["pentest"]
}

activity "dns-hijacking" {
  title   = "Hijacking or pharming through Route 53"
  names   = ["dns-pharming", "pharming"]
  stance  = "prohibited"
  because = "AWS forbids DNS hijacking and pharming by means of Route 53."
  sources = ["pentest"]
}

activity "port-flooding" {
  title   = "Flooding ports"
  stance  = "prohibited"
  because = "AWS forbids to flood ports."
  sources = ["pentest"]
}

activity "protocol-flooding" {
  title   = "Flooding by a protocol"
  names   = ["syn-flood", "udp-flood"]
  stance  = "prohibited"
  because = "AWS forbids to flood protocols."
  sources = ["pentest"]
}

activity "request-flooding" {
  title   = "Flooding with requests"
  names   = ["login-flooding", "api-flooding"]
  stance  = "prohibited"
  because = "AWS forbids to flood logins and APIs with requests."
  sources = ["pentest"]
}

activity "denial-of-service" {
  title   = "Denial of service, real or simulated"
  names   = ["dos", "ddos"]
  stance  = "prohibited"
  because = "AWS forbids denial of service; simulated, it is permitted by the policy for DDoS simulations alone: call it ddos-simulation where that one is kept."
  sources = ["pentest", "ddos-sim"]
}

activity "ddos-simulation" {
  title      = "Simulated distributed denial of service"
  stance     = "permitted"
  any_target = true
  because    = "Permitted by the policy for DDoS simulations, within its bounds."
  sources    = ["ddos-sim"]
  condition "approved-partner" { means = "a partner that AWS has approved for DDoS simulations runs the test" }
  condition "shield-protected" { means = "the target is a protected resource of Shield Advanced, or an edge-optimized API of API Gateway in an account that is subscribed to it" }
  condition "not-from-aws" { means = "the traffic comes from no resource on AWS, and none is used to amplify it" }
  limit "bits_per_second" { most = 20000000000 }
  limit "packets_per_second" { most = 50000 }
  limit "packets_per_second" {
    most  = 5000000
    types = ["AWS::CloudFront::Distribution"]
  }
  limit "requests_per_second" { most = 50000 }
}

activity "stress-test" {
  title      = "Stress or load test with much traffic"
  names      = ["load-test", "network-stress-test", "game-day"]
  stance     = "permitted"
  any_target = true
  because    = "Traffic that its target is expected to stand is no denial of service."
  sources    = ["ec2-testing"]
  condition "target-can-handle" { means = "the target and what lies before it are expected to handle the traffic, and the test does not try to overwhelm them" }
}
