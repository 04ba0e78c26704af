variable "first" { type = bool }

resource "aws_security_group" "subject" {}

resource "aws_security_group" "other" {}

resource "aws_security_group_rule" "in" {
  type              = "ingress"
  security_group_id = var.first ? aws_security_group.subject.id : aws_security_group.other.id
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = ["0.0.0.0/0"]
}
