# What a shop shows to the world, and what runs behind it.
variable "office" {
  default = "203.0.113.0/24"
}

provider "aws" {
  region = "eu-central-1"
  default_tags {
    tags = { Project = "shop" }
  }
}

resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true
}

resource "aws_subnet" "a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.1.0/24"
  availability_zone = "eu-central-1a"
}

resource "aws_subnet" "b" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.2.0/24"
  availability_zone       = "eu-central-1b"
  map_public_ip_on_launch = true
}

resource "aws_security_group" "balancer" {
  name        = "balancer"
  description = "The balancer"
  vpc_id      = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  security_group_id = aws_security_group.balancer.id
  description       = "HTTPS from anywhere"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "ssh" {
  security_group_id = aws_security_group.balancer.id
  description       = "SSH from the office"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = var.office
}

resource "aws_security_group" "servers" {
  name        = "servers"
  description = "The servers"
  vpc_id      = aws_vpc.main.id
  ingress {
    description     = "HTTP from the balancer"
    from_port       = 8080
    to_port         = 8080
    protocol        = "tcp"
    security_groups = [aws_security_group.balancer.id]
  }
  ingress {
    description = "Everything from anywhere"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_lb" "front" {
  name                       = "front"
  load_balancer_type         = "application"
  internal                   = false
  subnets                    = [aws_subnet.a.id, aws_subnet.b.id]
  security_groups            = [aws_security_group.balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = true
}

resource "aws_lb_target_group" "servers_targets" {
  name     = "servers"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.main.id
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = "arn:aws:acm:eu-central-1:123456789012:certificate/11111111-2222-3333-4444-555555555555"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.servers_targets.arn
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.servers_targets.arn
  }
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "server" {
  name               = "server"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy_attachment" "ssm" {
  role       = aws_iam_role.server.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

data "aws_iam_policy_document" "server" {
  statement {
    actions   = ["s3:*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "server_policy" {
  name   = "server"
  policy = data.aws_iam_policy_document.server.json
}

resource "aws_iam_role_policy_attachment" "server" {
  role       = aws_iam_role.server.name
  policy_arn = aws_iam_policy.server_policy.arn
}

resource "aws_iam_instance_profile" "server_profile" {
  name = "server"
  role = aws_iam_role.server.name
}

resource "aws_launch_template" "servers_template" {
  name          = "servers"
  image_id      = "ami-0aaaaaaaaaaaaaaaa"
  instance_type = "m6g.large"
  iam_instance_profile {
    arn = aws_iam_instance_profile.server_profile.arn
  }
  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size = 50
      encrypted   = "true"
    }
  }
  network_interfaces {
    associate_public_ip_address = "false"
    security_groups             = [aws_security_group.servers.id]
  }
}

resource "aws_autoscaling_group" "servers_group" {
  name                = "servers"
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = [aws_subnet.a.id, aws_subnet.b.id]
  target_group_arns   = [aws_lb_target_group.servers_targets.arn]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.servers_template.id
    version = "$Latest"
  }
}

resource "aws_instance" "bastion" {
  ami                         = "ami-0aaaaaaaaaaaaaaaa"
  instance_type               = "t3.micro"
  subnet_id                   = aws_subnet.b.id
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.servers.id]
  root_block_device {
    volume_size = 20
    encrypted   = false
  }
}

resource "aws_iam_role" "resize_role" {
  name = "resize"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_lambda_function" "resize" {
  function_name = "resize"
  role          = aws_iam_role.resize_role.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  filename      = "resize.zip"
  environment {
    variables = { TARGET = "images" }
  }
  tracing_config {
    mode = "Active"
  }
  vpc_config {
    subnet_ids         = [aws_subnet.a.id]
    security_group_ids = [aws_security_group.servers.id]
  }
}

resource "aws_lambda_permission" "resize_permission" {
  statement_id  = "bucket"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.resize.function_name
  principal     = "s3.amazonaws.com"
}

resource "aws_lambda_function_url" "resize_url" {
  function_name      = aws_lambda_function.resize.function_name
  authorization_type = "NONE"
}
